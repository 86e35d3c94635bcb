import type { Desk } from '../check-desk.ts';

/** Requests whose days or states cannot be: asked on a day to come, or answered without an answer. */
export function checkRequests({ data, report, on }: Pick<Desk, 'data' | 'report' | 'on'>): void {
  for (const { record, file, place } of data.records.requests) {
    const { asked, answered, state, outcome } = record;
    if (asked > on) report('request-day', file, place('asked'), { key: 'asked', day: asked });
    if (answered !== null && (answered < asked || answered > on)) {
      report('request-day', file, place('answered'), { key: 'answered', day: answered });
    }
    const isAnswered = answered !== null && outcome !== null;
    const isOpen = answered === null && outcome === null;
    if (state === 'open' ? !isOpen : !isAnswered) {
      report('request-state', file, place('state'), { state });
    }
  }
}
