import type { TimeUnit } from "../../schema/time.ts"
import { formFor } from "../number.ts"
import type { TimeWords } from "../time-words.ts"

const units: Record<TimeUnit, [one: string, many: string]> = {
  h: ["hour", "hours"],
  d: ["day", "days"],
  wk: ["week", "weeks"],
  mo: ["month", "months"],
  y: ["year", "years"],
}

const one = (unit: TimeUnit) => units[unit][0]
const time = (amount: number, unit: TimeUnit) => `${amount} ${formFor(amount, units[unit], "en")}`
const unlessOne = (amount: number, unit: TimeUnit) =>
  amount === 1 ? one(unit) : time(amount, unit)

/** Times in English. */
export const timeWords: TimeWords = {
  notKnown: "not known",
  straightAway: "straight away",
  time,
  atLeast: (amount, unit) => `at least ${time(amount, unit)}`,
  upTo: (amount, unit) => `up to ${time(amount, unit)}`,
  about: (amount, unit) => `about ${time(amount, unit)}`,
  between: (min, max, unit) => `${min} to ${time(max, unit)}`,
  within: (amount, unit) => `within ${time(amount, unit)}`,
  atLeastLater: (amount, unit) => `at least ${time(amount, unit)} later`,
  aboutLater: (amount, unit) => `about ${time(amount, unit)} later`,
  betweenLater: (min, max, unit) => `${min} to ${time(max, unit)} later`,
  fromTheStart: "from the start",
  from: (start, unit) => `from ${one(unit)} ${start} on`,
  first: (amount, unit) => `for the first ${unlessOne(amount, unit)}`,
  fromTo: (from, to, unit) => `from ${one(unit)} ${from} to ${one(unit)} ${to}`,
  anyTimeBefore: "at any time before",
  inTheTimeBefore: (amount, unit) => `in the ${unlessOne(amount, unit)} before`,
  betweenBefore: (from, to, unit) => `${from} to ${time(to, unit)} before`,
  contradict: "Sources contradict each other on this.",
  sameTime: (found) => `Where a time is given, it is ${found}.`,
  anythingFrom: (min, unit, max) => `Sources say anything from ${time(min, unit)} to ${max}.`,
}
