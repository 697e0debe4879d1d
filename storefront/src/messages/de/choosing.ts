import type { Partly } from "../complete"
import type { choosing as english } from "../en/choosing"

/** Texts of ordering several sizes at once. */
export const choosing = {
  sizes: {
    lede: "Geben Sie die gewünschten Mengen an; alle Größen kommen zusammen in den Warenkorb.",
    quantity: "Menge",
    quantityOf: "Menge von {sku}",
    add: "In den Warenkorb",
    addOne: "1 Stück in den Warenkorb",
    addMany: "{count} Stück in den Warenkorb",
    adding: "Wird hinzugefügt …",
    added: "Im Warenkorb: alle {count}.",
    addedOne: "Im Warenkorb.",
    view: "Zum Warenkorb",
    failed: "Das hat nicht geklappt. Es wurde nichts hinzugefügt, Ihre Eingaben stehen noch hier.",
    nothing: "Geben Sie für mindestens eine Größe eine Menge an.",
    refused:
      "Es wurde noch nichts hinzugefügt. Ändern Sie die markierten Größen und fügen Sie dann alles hinzu; alle Mengen stehen noch hier.",
    page: "Mehrere Größen bestellen: {title}",
    back: "Zurück zu {title}",
    rows: {
      quantity: "Geben Sie eine ganze Zahl von 1 bis 99 an oder lassen Sie das Feld leer.",
      "out-of-stock": "Diese Größe ist ausverkauft. Lassen Sie das Feld leer.",
      "over-stock": "So viele sind nicht mehr da. Geben Sie eine kleinere Zahl an.",
      "not-sold-here": "Diese Größe wird in diesem Markt nicht verkauft. Lassen Sie das Feld leer.",
      "not-sellable":
        "Dieses Produkt kann zurzeit nicht verkauft werden: Die Sicherheitsinformationen oder die Unterlagen sind nicht vollständig.",
      unknown: "Diese Größe wird nicht mehr verkauft. Lassen Sie das Feld leer.",
    },
  },
} satisfies Partly<typeof english>
