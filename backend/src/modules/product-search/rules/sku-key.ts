/** A SKU without case and signs, so that "fg mc-sol 22g 50" is the SKU FG-MC-SOL-22G-50; empty for a text that is none. */
export function skuKey(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, "")
}
