/** Hands a text to the visitor as a file. It is made in the browser and asks no server. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement("a")
  link.href = address
  link.download = name
  link.click()
  // The browser has begun to read by the next task; afterwards nothing keeps the text.
  setTimeout(() => URL.revokeObjectURL(address), 0)
}
