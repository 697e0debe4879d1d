import { expect, it } from "vitest"
import { markets } from "@/config/markets"
import { getMessages } from "@/messages"
import { loadFormTexts } from "./form-texts"

it.each(markets)("the form speaks as the page of $locale does", async ({ locale, language }) => {
  expect(await loadFormTexts(language)).toEqual(getMessages(locale).checklist)
})
