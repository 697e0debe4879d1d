import type { MarketConfig } from "@/config/markets"
import { formatMoney } from "@/lib/format/money"
import type { Messages } from "@/messages"

import type { Question } from "./components/step-form"
import type { ShippingOption } from "./medusa"
import { INVOICE_PROVIDER, MAX_LENGTH } from "./schema"
import { usStates } from "./us-states"

type Texts = Messages["checkout"]

/** The question of the first step. */
export const contactQuestions = ({ contact }: Texts): Question[] => [
  {
    kind: "text",
    name: "email",
    label: contact.email,
    hint: contact.emailHint,
    type: "email",
    inputMode: "email",
    autoComplete: "email",
    maxLength: MAX_LENGTH.email,
    required: true,
  },
]

const provinceQuestions = (country: MarketConfig["country"], texts: Texts): Question[] => {
  switch (country) {
    case "us":
      return [
        {
          kind: "select",
          name: "province",
          label: texts.address.state,
          autoComplete: "address-level1",
          empty: texts.address.chooseState,
          options: Object.entries(usStates).map(([value, label]) => ({ value, label })),
        },
      ]
    case "gb":
    case "ie":
      return [text("province", texts.address.county, "address-level1", texts.optional)]
    case "de":
    case "fr":
      return []
  }
}

const text = (
  name: keyof typeof MAX_LENGTH,
  label: string,
  autoComplete: string,
  note?: string,
): Question & { kind: "text" } => ({
  kind: "text",
  name,
  label,
  autoComplete,
  maxLength: MAX_LENGTH[name],
  required: note === undefined,
  ...(note === undefined ? {} : { note }),
})

/** The questions of an address in the order in which its country writes it. */
export const addressQuestions = ({ country }: MarketConfig, texts: Texts): Question[] => {
  const { address, optional } = texts
  const city = text("city", address.city, "address-level2")
  const code = {
    ...text("postalCode", address.postalCode[country], "postal-code"),
    short: true,
    ...(country === "de" ? { inputMode: "numeric" as const } : {}),
  }
  const province = provinceQuestions(country, texts)
  const codeFirst = country === "de" || country === "fr"
  return [
    text("firstName", address.firstName, "given-name"),
    text("lastName", address.lastName, "family-name"),
    text("company", address.company, "organization", optional),
    text("line1", country === "us" ? address.line1Us : address.line1, "address-line1"),
    text("line2", address.line2, "address-line2", optional),
    ...(codeFirst ? [code, city] : [city, ...province, code]),
    {
      ...text("phone", address.phone, "tel", optional),
      hint: address.phoneHint,
      type: "tel",
      inputMode: "tel",
    },
  ]
}

/** The deliveries on offer as a choice with their prices. */
export const shippingQuestions = (
  options: readonly ShippingOption[],
  market: MarketConfig,
  taxNote: string,
  texts: Texts,
): Question[] => [
  {
    kind: "choice",
    name: "shipping",
    label: texts.shipping.legend,
    options: options.map(({ id, name, description, amount }) => ({
      value: id,
      label: name,
      detail: description,
      price: formatMoney(amount, market.currency, market.formatLocale),
      note: taxNote,
    })),
  },
]

/** The one way to pay that there is so far. */
export const paymentQuestions = ({ payment }: Texts): Question[] => [
  {
    kind: "choice",
    name: "payment",
    label: payment.legend,
    options: [{ value: INVOICE_PROVIDER, label: payment.invoice, detail: payment.invoiceDetail }],
  },
]
