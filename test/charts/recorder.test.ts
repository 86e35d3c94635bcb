import { describe, expect, it } from 'vitest';
import { SvgRecorder } from '../../src/charts/recorder.ts';

describe('the recorder', () => {
  it('writes one text per label, anchored, with classes for colours', () => {
    const recorder = new SvgRecorder(14);
    recorder.font = "700 14px 'Any', sans-serif";
    recorder.textAlign = 'right';
    recorder.fillStyle = 'on-fill';
    recorder.translate(10, 20);
    recorder.fillText('UMKM & <mitra>', 1.26, 0);
    expect(recorder.markup).toBe(
      '<text class="f-on-fill" x="11.3" y="20" text-anchor="end" font-weight="700">UMKM &amp; &lt;mitra&gt;</text>',
    );
  });

  it('writes a size only where it is not the size of the whole', () => {
    const recorder = new SvgRecorder(14);
    recorder.fillStyle = 'ink';
    recorder.font = '16px sans-serif';
    recorder.fillText('a', 0, 0);
    expect(recorder.markup).toBe('<text class="f-ink" x="0" y="0" font-size="16">a</text>');
  });

  it('restores what was saved', () => {
    const recorder = new SvgRecorder(14);
    recorder.strokeStyle = 'edge';
    recorder.save();
    recorder.strokeStyle = 'line';
    recorder.translate(5, 5);
    recorder.restore();
    recorder.beginPath();
    recorder.moveTo(0, 0);
    recorder.lineTo(-0.04, 10.04);
    recorder.stroke();
    expect(recorder.markup).toBe('<path class="s-edge" d="M0 0L0 10"/>');
  });

  it.each<[string, (recorder: SvgRecorder) => void, string]>([
    [
      'a colour without a name',
      (recorder) => {
        recorder.fillStyle = '#f00';
        recorder.rect(0, 0, 1, 1);
        recorder.fill();
      },
      'A chart draws with colours by name, not "#f00".',
    ],
    [
      'a font it cannot measure',
      (recorder) => {
        recorder.font = 'italic 14px serif';
        recorder.measureText('a');
      },
      'A chart sets text as "400 14px …" or "700 14px …", not "italic 14px serif".',
    ],
    [
      'slanted text',
      (recorder) => {
        recorder.rotate(1);
      },
      'A chart sets its text level.',
    ],
    [
      'dashes',
      (recorder) => {
        recorder.setLineDash([2]);
      },
      'A chart draws solid lines.',
    ],
    [
      'another scale',
      (recorder) => {
        recorder.setTransform(2, 0, 0, 2, 0, 0);
      },
      'A chart is drawn at its own size: only moving is allowed.',
    ],
  ])('refuses %s', (_, draw, message) => {
    expect(() => {
      draw(new SvgRecorder(14));
    }).toThrow(message);
  });
});
