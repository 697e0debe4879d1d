import type { Rule } from "./rule.ts"
import { referencesExist } from "./references-exist.ts"

/** Every rule that content must pass before it is built. */
export const rules: readonly Rule[] = [referencesExist]
