/** The largest picture that may be handed in: what a good telephone takes, and no bomb. */
export const pictureLimits = {
  /** Pixels of the longer side. */
  side: 10_000,
  /** Pixels in all: so many have to be unpacked in memory. */
  pixels: 64_000_000,
  /** Bytes of a photograph. */
  bytes: 20_000_000,
  /** Bytes of a drawing, which readers load as it is. */
  svgBytes: 200_000,
} as const;

/** Bytes of a download as it is stored: a larger table does not open on a phone. */
export const downloadLimit = 300_000;
