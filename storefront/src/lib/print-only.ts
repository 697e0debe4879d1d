/**
 * Prints one part of the page: while the browser prints, `data-print-only` on the document names it and
 * the styles hide the rest.
 */
export function printOnly(part: string): void {
  const { dataset } = document.documentElement
  dataset.printOnly = part
  window.addEventListener("afterprint", () => delete dataset.printOnly, { once: true })
  window.print()
}
