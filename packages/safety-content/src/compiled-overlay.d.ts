import type { Overlay } from "./languages/overlay.ts"

/** Texts of a language as the build writes them to dist/compiled-<language>.js. */
export declare const overlay: Overlay
