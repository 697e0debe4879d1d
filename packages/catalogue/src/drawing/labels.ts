/** English words that stand inside a drawing, keyed for translation. */
export const englishDrawingLabels = {
  nominal: "nominal",
  notStated: "length not stated",
  noGauge: "Gauge not stated",
  pilot: "Pilot needle",
  pilotShort: "Pilot",
  pilotUnknown: "Pilot needle not stated",
  pins: "{count} pins",
  pinsUnknown: "Number of pins not stated",
  fromBelow: "Seen from below",
  schematic: "Schematic: {parts}",
  hub: "hub",
  barbs: "barbs",
  barbCount: "number of barbs",
  pinSpacing: "pin spacing",
  threadWidth: "thread width",
  winding: "winding",
  port: "port size",
  surface: "surface",
  "describe.scale": "Drawn to scale.",
  "describe.device": "Tube {length}, {gauge}.",
  "describe.thread": "Thread {length}, {barbs} barbs.",
  "describe.barbed": "Thread {length}, barbed, number of barbs not stated.",
  "describe.smooth": "Thread {length}, without barbs.",
  "describe.injector": "{pins}, {gauge}, {length} long.",
  "describe.box": "{width} by {height}.",
} as const

/** Translation of the words in a drawing; what it lacks stands in English. */
export type DrawingLabels = Partial<Record<keyof typeof englishDrawingLabels, string>>
