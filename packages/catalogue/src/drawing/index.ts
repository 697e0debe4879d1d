import type { Specification } from "../schema/specification.ts"
export type DrawingOptions = {
  title: string
  detail?: "card" | "full"
  pxPerMm?: number
}
export const drawSpecification = (
  specification: Specification,
  { title }: DrawingOptions,
): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 240" width="360" height="240" role="img"><title>${title.replace(/&/g, "&amp;").replace(/</g, "&lt;")} (${specification.family})</title><path d="M40 120H320" stroke="currentColor"/></svg>`
