import { encode } from "uqr"

/** An address as a QR code: side in modules, quiet zone included, and the dark runs as an SVG path. */
export function qrCode(address: string): { side: number; path: string } {
  const { data, size } = encode(address, { ecc: "M", border: 4 })
  const runs = data.flatMap((row, y) => {
    const dark = row.map((module) => (module ? "1" : "0")).join("")
    return [...dark.matchAll(/1+/g)].map(
      ({ index, 0: run }) => `M${index} ${y + 0.5}h${run.length}`,
    )
  })
  return { side: size, path: runs.join("") }
}
