import { z } from "zod"

/** Identifier of an entry: lower-case words joined by single dashes; equals the file name; never reused. */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "must be lower-case words joined by single dashes")
  .max(64)
  .describe("Identifier, equal to the file name without .yaml; never reused or deleted.")

/** SHA-256 of canonical JSON, 64 hexadecimal digits. */
export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/, "must be 64 hexadecimal digits")

/** One piece of prose for readers; digits belong in estimates and windows (rule numbers-from-estimates). */
export const textSchema = z.string().trim().min(2).max(480)
