import { faultsOf } from "../../src/rules/index.ts"
import type { Content } from "../../src/schema/index.ts"
import { hashOf } from "./hash.ts"
import { load, type PlacedFault } from "./load.ts"

/**
 * Reads, validates and checks a content folder. Rules run only when every file is well formed,
 * because they rely on the schema; a fault of either sort stops a build.
 */
export function inspect(
  root: string,
  onFile?: (done: number, total: number) => void,
): { content: Content; faults: PlacedFault[] } {
  const { content, faults, place } = load(root, onFile)
  if (faults.length > 0) return { content, faults }
  return { content, faults: faultsOf(content, hashOf).map(place) }
}

/** A fault as one line: file, line and a plain sentence. */
export function sentenceOf(fault: PlacedFault): string {
  return `content/${fault.file}:${fault.line}  ${fault.message} (${fault.rule})`
}
