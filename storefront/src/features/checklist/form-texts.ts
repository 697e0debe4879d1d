import type { Language } from "@/config/markets"
import type { ChecklistTexts } from "./questions"

const load: Record<Language, () => Promise<ChecklistTexts>> = {
  en: async () => (await import("@/messages/en/checklist")).checklist,
  de: async () => (await import("@/messages/de/checklist")).checklist,
  fr: async () => {
    const [{ typeset }, { checklist }] = await Promise.all([
      import("@/messages/fr/typeset"),
      import("@/messages/fr/checklist"),
    ])
    return typeset(checklist)
  },
}

/** The texts of the form in a language, fetched with the form: no page carries them. Rejects without a network. */
export const loadFormTexts = (language: Language): Promise<ChecklistTexts> => load[language]()
