import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { adminApi } from "./admin-api"

/** Kinds of legal texts with the name by which an administrator knows them. */
export const kindNames = {
  imprint: "Imprint",
  terms: "Terms",
  privacy: "Privacy notice",
  withdrawal: "Withdrawal notice",
} as const

/** One kind of legal text. */
export type LegalTextKind = keyof typeof kindNames

/** The current version of a legal text; version 0, without a date, where none is published. */
export interface LegalText {
  id: string
  kind: LegalTextKind
  locale: string
  version: number
  body: string
  sample: boolean
  created_at: string
}

const key = ["legal-texts"]

/** Locales of the storefront's markets. */
const locales = ["en-gb", "en-ie", "de-de", "fr-fr", "en-us"]

const kinds = Object.keys(kindNames) as LegalTextKind[]

/** Every kind in every market: its current version, or version 0 where the shop has published none. */
function inEveryMarket(published: LegalText[]): LegalText[] {
  const found = new Map(published.map((text) => [`${text.locale} ${text.kind}`, text]))
  const all = new Set([...locales, ...published.map(({ locale }) => locale)])
  return [...all].flatMap((locale) =>
    kinds.map((kind) => {
      const id = `${locale} ${kind}`
      const none = { id, kind, locale, version: 0, body: "", sample: false, created_at: "" }
      return found.get(id) ?? none
    }),
  )
}

/** Every kind of legal text in every market. */
export const useLegalTexts = () =>
  useQuery({
    queryKey: key,
    queryFn: () => adminApi<{ legal_texts: LegalText[] }>("/legal-texts"),
    select: ({ legal_texts }) => inEveryMarket(legal_texts),
  })

/** Publishes a text; the answer says whether that made a new version. */
export function usePublishLegalText() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (text: Pick<LegalText, "kind" | "locale" | "body">) =>
      adminApi<{ legal_text: LegalText; added: boolean }>("/legal-texts", text),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  })
}
