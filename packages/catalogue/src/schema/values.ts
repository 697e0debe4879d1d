import { z } from "zod"

/** What stands in a field when no document states the fact; it is never replaced by a guess. */
export const UNKNOWN = "unknown"

/** Wraps a field so that it holds either a stated fact or the explicit word "unknown". */
export const orUnknown = <T extends z.ZodType>(schema: T) =>
  z.union([schema, z.literal(UNKNOWN)], { error: `expected a stated value or "${UNKNOWN}"` })

/** Needle gauge, a whole number from 10 (3.4 mm) to 34 (0.18 mm): the span that ISO 9626:2016 covers. */
export const gaugeSchema = z.int().min(10).max(34)

/** A length in millimetres between two bounds, both included. */
export const lengthMmSchema = (min: number, max: number) => z.number().min(min).max(max)

/** Free text of a stated fact: 2 to 300 characters, no surrounding space. */
export const statedTextSchema = z
  .string()
  .min(2)
  .max(300)
  .refine((text) => text === text.trim(), "no space before or after the text")

/** Number of sellable units in one pack, 1 to 500, or unknown. */
export const packSizeSchema = orUnknown(z.int().min(1).max(500)).describe(
  "Units in one pack, 1–500. Source: label or data sheet.",
)
