import type { Narrative } from "fhir/r5.js"

const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" } as const

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (sign) => entities[sign as keyof typeof entities])

/** A record in words, one paragraph per text, so that it can be read safely without its codes. */
export function narrative(paragraphs: readonly (string | null)[]): Narrative {
  const html = paragraphs
    .filter((paragraph) => paragraph !== null)
    .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
    .join("")
  return {
    status: "generated",
    div: `<div xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en">${html}</div>`,
  }
}
