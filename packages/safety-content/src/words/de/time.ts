import type { TimeUnit } from "../../schema/time.ts"
import { formFor, numberIn } from "../number.ts"
import type { TimeWords } from "../time-words.ts"

const units: Record<TimeUnit, [one: string, many: string]> = {
  h: ["Stunde", "Stunden"],
  d: ["Tag", "Tage"],
  wk: ["Woche", "Wochen"],
  mo: ["Monat", "Monate"],
  y: ["Jahr", "Jahre"],
}

/** Form after "nach", "von" and "in den". */
const dative: Record<TimeUnit, [one: string, many: string]> = {
  h: ["Stunde", "Stunden"],
  d: ["Tag", "Tagen"],
  wk: ["Woche", "Wochen"],
  mo: ["Monat", "Monaten"],
  y: ["Jahr", "Jahren"],
}

const first: Record<TimeUnit, string> = {
  h: "in der ersten Stunde",
  d: "am ersten Tag",
  wk: "in der ersten Woche",
  mo: "im ersten Monat",
  y: "im ersten Jahr",
}

const before: Record<TimeUnit, string> = {
  h: "in der Stunde davor",
  d: "am Tag davor",
  wk: "in der Woche davor",
  mo: "im Monat davor",
  y: "im Jahr davor",
}

const number = (amount: number) => numberIn(amount, "de")
const time = (amount: number, unit: TimeUnit) =>
  `${number(amount)} ${formFor(amount, units[unit], "de")}`
const inDative = (amount: number, unit: TimeUnit) =>
  `${number(amount)} ${formFor(amount, dative[unit], "de")}`

/** Times in German. */
export const timeWords: TimeWords = {
  notKnown: "nicht bekannt",
  straightAway: "sofort",
  time,
  atLeast: (amount, unit) => `mindestens ${time(amount, unit)}`,
  upTo: (amount, unit) => `bis zu ${time(amount, unit)}`,
  about: (amount, unit) => `etwa ${time(amount, unit)}`,
  between: (min, max, unit) => `${number(min)} bis ${time(max, unit)}`,
  within: (amount, unit) => `innerhalb von ${inDative(amount, unit)}`,
  atLeastLater: (amount, unit) => `nach mindestens ${inDative(amount, unit)}`,
  aboutLater: (amount, unit) => `nach etwa ${inDative(amount, unit)}`,
  betweenLater: (min, max, unit) => `nach ${number(min)} bis ${inDative(max, unit)}`,
  fromTheStart: "von Anfang an",
  from: (start, unit) => `ab ${units[unit][0]} ${number(start)}`,
  first: (amount, unit) => (amount === 1 ? first[unit] : `in den ersten ${inDative(amount, unit)}`),
  fromTo: (from, to, unit) =>
    `von ${units[unit][0]} ${number(from)} bis ${units[unit][0]} ${number(to)}`,
  anyTimeBefore: "jederzeit davor",
  inTheTimeBefore: (amount, unit) =>
    amount === 1 ? before[unit] : `in den ${inDative(amount, unit)} davor`,
  betweenBefore: (from, to, unit) => `${number(from)} bis ${time(to, unit)} davor`,
  contradict: "Die Quellen widersprechen sich hierin.",
  sameTime: (found) => `Wo eine Zeit genannt wird, beträgt sie ${found}.`,
  anythingFrom: (min, unit, max) =>
    `Die Angaben der Quellen reichen von ${inDative(min, unit)} bis ${max}.`,
}
