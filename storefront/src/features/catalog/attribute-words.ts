import { frenchMessages, germanMessages, type Messages } from "@finegauge/catalogue"
import {
  frenchDrawingLabels,
  germanDrawingLabels,
  type DrawingLabels,
} from "@finegauge/catalogue/drawing"
import type { Language } from "@/config/markets"

/** Words of attributes and of drawings by language; what is left out the catalogue package says in English. */
export const attributeWords: Record<Language, { messages: Messages; labels: DrawingLabels }> = {
  en: { messages: {}, labels: {} },
  de: { messages: germanMessages, labels: germanDrawingLabels },
  fr: { messages: frenchMessages, labels: frenchDrawingLabels },
}
