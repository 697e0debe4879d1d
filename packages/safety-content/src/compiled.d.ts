import type { CompiledContent } from "./schema/content.ts"

/** Content as the build writes it to dist/compiled.js. */
export declare const compiled: CompiledContent
