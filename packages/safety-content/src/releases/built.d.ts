import type { BuiltReleases } from "./record.ts"

/** Published versions as the build writes them to dist/built-releases.js. */
export declare const built: BuiltReleases
