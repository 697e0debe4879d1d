import { major, minor, patch, type Remark } from "./change.ts"
import { same } from "./compare.ts"

/** What a version says of the package as a whole; what is absent is not compared. */
export interface PackageShape {
  /** Version of the shape of the data. */
  schemaVersion?: number
  /** Translations by language. */
  translations?: Record<string, unknown>
}

/** Remarks on the package as a whole: a new shape of the data is major, a new language minor. */
export function packageRemarks(before: PackageShape, after: PackageShape): Remark[] {
  const remarks: Remark[] = []
  const [was, is] = [before.schemaVersion, after.schemaVersion]
  if (was !== undefined && is !== undefined && was !== is) {
    remarks.push(
      major(`The shape of the data changed (${was} to ${is}); programs must be adapted.`),
    )
  }
  const [old, now] = [before.translations ?? {}, after.translations ?? {}]
  for (const language of Object.keys({ ...old, ...now })) {
    if (!Object.hasOwn(old, language)) remarks.push(minor(`New language: ${language}.`))
    else if (!Object.hasOwn(now, language)) remarks.push(major(`Language withdrawn: ${language}.`))
    else if (!same(old[language], now[language]))
      remarks.push(patch(`Translation changed: ${language}.`))
  }
  return remarks
}
