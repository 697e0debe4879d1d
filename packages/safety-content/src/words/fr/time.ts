import type { TimeUnit } from "../../schema/time.ts"
import { formFor, numberIn } from "../number.ts"
import type { TimeWords } from "../time-words.ts"

const units: Record<TimeUnit, [one: string, many: string]> = {
  h: ["heure", "heures"],
  d: ["jour", "jours"],
  wk: ["semaine", "semaines"],
  mo: ["mois", "mois"],
  y: ["an", "ans"],
}

/** "the first hours": the adjective agrees, and a year that is counted off is an "année". */
const firsts: Record<TimeUnit, [one: string, many: string]> = {
  h: ["la première heure", "premières heures"],
  d: ["le premier jour", "premiers jours"],
  wk: ["la première semaine", "premières semaines"],
  mo: ["le premier mois", "premiers mois"],
  y: ["la première année", "premières années"],
}

/** A numbered unit after "de" and after "à". */
const numbered: Record<TimeUnit, [of: string, to: string]> = {
  h: ["de l'heure", "à l'heure"],
  d: ["du jour", "au jour"],
  wk: ["de la semaine", "à la semaine"],
  mo: ["du mois", "au mois"],
  y: ["de l'année", "à l'année"],
}

const before: Record<TimeUnit, string> = {
  h: "pendant l'heure qui précède",
  d: "pendant le jour qui précède",
  wk: "pendant la semaine qui précède",
  mo: "pendant le mois qui précède",
  y: "pendant l'année qui précède",
}

const number = (amount: number) => numberIn(amount, "fr")
const time = (amount: number, unit: TimeUnit) =>
  `${number(amount)} ${formFor(amount, units[unit], "fr")}`

/** Times in French. */
export const timeWords: TimeWords = {
  notKnown: "non connu",
  straightAway: "immédiatement",
  time,
  atLeast: (amount, unit) => `au moins ${time(amount, unit)}`,
  upTo: (amount, unit) => `jusqu'à ${time(amount, unit)}`,
  about: (amount, unit) => `environ ${time(amount, unit)}`,
  between: (min, max, unit) => `${number(min)} à ${time(max, unit)}`,
  within: (amount, unit) => `dans un délai de ${time(amount, unit)}`,
  atLeastLater: (amount, unit) => `au moins ${time(amount, unit)} après`,
  aboutLater: (amount, unit) => `environ ${time(amount, unit)} après`,
  betweenLater: (min, max, unit) => `${number(min)} à ${time(max, unit)} après`,
  fromTheStart: "dès le début",
  from: (start, unit) => `à partir ${numbered[unit][0]} ${number(start)}`,
  first: (amount, unit) =>
    `pendant ${amount === 1 ? firsts[unit][0] : `les ${number(amount)} ${firsts[unit][1]}`}`,
  fromTo: (from, to, unit) =>
    `${numbered[unit][0]} ${number(from)} ${numbered[unit][1]} ${number(to)}`,
  anyTimeBefore: "à tout moment avant",
  inTheTimeBefore: (amount, unit) =>
    amount === 1 ? before[unit] : `pendant les ${time(amount, unit)} qui précèdent`,
  betweenBefore: (from, to, unit) => `${number(from)} à ${time(to, unit)} avant`,
  contradict: "Les sources se contredisent sur ce point.",
  sameTime: (found) => `Lorsqu'une durée est indiquée, elle est de ${found}.`,
  anythingFrom: (min, unit, max) => `Selon les sources, cela va de ${time(min, unit)} à ${max}.`,
}
