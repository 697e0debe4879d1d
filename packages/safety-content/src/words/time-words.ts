import type { Language } from "../languages/language.ts"
import type { TimeUnit } from "../schema/time.ts"
import { timeWords as de } from "./de/time.ts"
import { timeWords as en } from "./en/time.ts"
import { timeWords as fr } from "./fr/time.ts"

/** How a language speaks of times; each function takes bare amounts and gives a whole phrase. */
export interface TimeWords {
  notKnown: string
  straightAway: string
  time: (amount: number, unit: TimeUnit) => string
  atLeast: (amount: number, unit: TimeUnit) => string
  upTo: (amount: number, unit: TimeUnit) => string
  about: (amount: number, unit: TimeUnit) => string
  between: (min: number, max: number, unit: TimeUnit) => string
  /** Starts at the latest after an amount of time. */
  within: (amount: number, unit: TimeUnit) => string
  atLeastLater: (amount: number, unit: TimeUnit) => string
  aboutLater: (amount: number, unit: TimeUnit) => string
  betweenLater: (min: number, max: number, unit: TimeUnit) => string
  fromTheStart: string
  /** From a numbered unit on, without an end. */
  from: (start: number, unit: TimeUnit) => string
  /** The first so many units. */
  first: (amount: number, unit: TimeUnit) => string
  fromTo: (from: number, to: number, unit: TimeUnit) => string
  anyTimeBefore: string
  /** Up to the treatment, starting an amount of time before it. */
  inTheTimeBefore: (amount: number, unit: TimeUnit) => string
  betweenBefore: (from: number, to: number, unit: TimeUnit) => string
  contradict: string
  sameTime: (time: string) => string
  anythingFrom: (min: number, minUnit: TimeUnit, max: string) => string
}

/** Phrases for times, by language. */
export const timeWords: Record<Language, TimeWords> = { en, de, fr }
