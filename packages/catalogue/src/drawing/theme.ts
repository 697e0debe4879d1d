/** Colours as CSS custom properties, so that a page sets them once for all drawings; each falls back to the text colour or a plain hue. */
export const theme = {
  line: "var(--drawing-line,currentColor)",
  dimension: "var(--drawing-dimension,currentColor)",
  text: "var(--drawing-text,currentColor)",
  metal: "var(--drawing-metal,none)",
  body: "var(--drawing-body,none)",
  paper: "var(--drawing-paper,none)",
} as const

const HUB_FALLBACK = {
  pink: "#e58fb0",
  cream: "#efe2bd",
  yellow: "#f0cf4a",
  green: "#4f9d63",
  black: "#3b3f45",
  blue: "#3f7fc1",
  orange: "#e8883a",
  brown: "#8d5f42",
  grey: "#9aa0a6",
  red: "#c94848",
  transparent: "none",
  unknown: "none",
} as const

/** Takes a hub colour; returns its paint, none when it is transparent or unknown. */
export const hubPaint = (colour: keyof typeof HUB_FALLBACK): string =>
  HUB_FALLBACK[colour] === "none" ? "none" : `var(--drawing-hub-${colour},${HUB_FALLBACK[colour]})`

/** Takes the dye of a thread; returns its paint. */
export const threadPaint = (dye: string): string =>
  dye === "D&C Violet No. 2" ? "var(--drawing-thread-violet,#7350a8)" : theme.line
