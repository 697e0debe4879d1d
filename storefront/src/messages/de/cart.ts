import type { Partly } from "../complete"
import type { cart as english } from "../en/cart"

/** Texts of the cart and of what puts things into it. */
export const cart = {
  title: "Warenkorb",
  empty: "Ihr Warenkorb ist leer.",
  toCatalogue: "Zum Katalog",
  lines: "In Ihrem Warenkorb",
  quantity: "Menge",
  quantityOf: "Menge von {product}",
  update: "Ändern",
  updateOf: "Menge von {product} ändern",
  remove: "Entfernen",
  removeOf: "{product} entfernen",
  each: "{price} je Stück",
  sample: "Beispiel",
  sampleNote:
    "Zeilen mit dem Vermerk Beispiel sind Beispieldaten: Diese Waren gibt es nicht, und nichts wird geliefert.",
  toCheckout: "Zur Kasse",
  summary: "Summe",
  continue: "Weiter einkaufen",
  moved: "Es gelten jetzt die Preise für {market}. Vorher waren sie in {currency}.",
  orderedTitle: "Ihre Bestellung ist eingegangen",
  orderedText:
    "Vielleicht haben Sie die Bestätigung nicht gesehen. Wenn Sie sie anzeigen, wird nichts doppelt bestellt.",
  orderedShow: "Bestätigung anzeigen",
  blocked: "Bevor Sie bestellen können, sind Änderungen an einigen Zeilen nötig.",
  add: "In den Warenkorb",
  adding: "Wird hinzugefügt …",
  added: "In Ihrem Warenkorb.",
  view: "Zum Warenkorb",
  soldOut: "Ausverkauft",
  problems: {
    "out-of-stock": "Für diese Menge ist nicht genug da. Wählen Sie eine kleinere.",
    "sold-out":
      "Das ist zurzeit ausverkauft. Entfernen Sie es, um fortzufahren; alles andere bleibt unberührt.",
    "too-many": "So viele sind nicht mehr da. Wählen Sie eine kleinere Menge.",
    quantity: "Geben Sie eine ganze Zahl von 1 bis 99 an.",
    "not-sold-here": "Dieses Produkt wird in diesem Land nicht verkauft.",
    "not-sellable":
      "Dieses Produkt kann zurzeit nicht verkauft werden: Seine Sicherheitshinweise oder seine Unterlagen sind nicht vollständig. Entfernen Sie es, um fortzufahren; alles andere bleibt unberührt.",
    unavailable:
      "Der Shop erreicht seine Bestandsdaten gerade nicht. Nichts ist verloren; versuchen Sie es in einer Minute noch einmal.",
    "unknown-product": "Dieses Produkt wird hier nicht mehr verkauft.",
    gone: "Diese Zeile ist nicht mehr in Ihrem Warenkorb.",
    other: "Das hat nicht geklappt. Ihr Warenkorb ist unverändert.",
    foreign: "Die Anfrage kam von einer anderen Website und wurde nicht ausgeführt.",
    "too-large": "Die Anfrage war zu groß und wurde nicht ausgeführt.",
  },
  unavailable: {
    title: "Ihr Warenkorb kann gerade nicht gezeigt werden",
    text: "Der Shop erreicht das System nicht, das die Warenkörbe aufbewahrt. Nichts ist verloren: Ihr Warenkorb und Ihre Angaben liegen dort, und dadurch wurde keine Bestellung ausgelöst.",
    todo: "Warten Sie eine Minute und laden Sie diese Seite neu. Produkte und Sicherheitshinweise können Sie inzwischen lesen.",
    retry: "Neu laden",
  },
  totals: {
    items: "Artikel",
    shipping: "Lieferung",
    shippingLater: "wird an der Kasse gewählt",
    vat: "davon MwSt.",
    salesTax: "Verkaufssteuer",
    total: "Gesamt",
    including: "inkl. MwSt.",
    excluding: "vor Verkaufssteuer",
    discount: "Rabatt",
  },
} satisfies Partly<typeof english>
