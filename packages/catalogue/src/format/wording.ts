import type { Units } from "./length.ts"
import { englishMessages, type MessageKey, type Messages } from "./messages.ts"

/** How to show a specification: BCP 47 locale for numbers, units for lengths, an optional translation. */
export type SpecificationRowOptions = { locale: string; units: Units; messages?: Messages }

/** The wording of one reader: `text` fills a message's holes, `knows` tells whether a message exists. */
export type Wording = {
  options: SpecificationRowOptions
  text: (key: string, values?: Record<string, string>) => string
  knows: (key: string) => boolean
}

const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(englishMessages, key)

/** Takes the reader's options; returns the wording, English where the translation lacks a message. */
export const wordingOf = (options: SpecificationRowOptions): Wording => ({
  options,
  knows: isMessageKey,
  text: (key, values = {}) => {
    const found = isMessageKey(key) ? (options.messages?.[key] ?? englishMessages[key]) : key
    return found.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole)
  },
})
