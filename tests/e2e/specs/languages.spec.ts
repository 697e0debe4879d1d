import { guestIn } from "../data/buyers.ts"
import { plenty } from "../data/choices.ts"
import { expectedOrder, written } from "../data/expected-order.ts"
import { expect, test } from "../fixtures/shop.ts"
import { ProductPage } from "../pages/product-page.ts"

const [thread] = plenty("lifting-thread")
if (!thread) throw new Error("The sample catalogue is too small.")

/** What a buyer presses, fills in and reads on the way to an order, in the words of the market. */
const words = {
  "de-de": {
    add: "In den Warenkorb",
    toCart: "Zum Warenkorb",
    toCheckout: "Zur Kasse",
    email: "E-Mail-Adresse",
    noEmail: /Geben Sie Ihre E-Mail-Adresse an/,
    continue: "Speichern und weiter",
    firstName: "Vorname",
    lastName: "Nachname",
    line1: "Straße und Hausnummer",
    postalCode: "Postleitzahl",
    noPostalCode: /Geben Sie die Postleitzahl an/,
    city: "Ort",
    invoice: /Auf Rechnung bezahlen/,
    order: "Zahlungspflichtig bestellen",
    thanks: "Danke. Ihre Bestellung ist eingegangen.",
  },
  "fr-fr": {
    add: "Ajouter au panier",
    toCart: "Voir le panier",
    toCheckout: "Passer à la caisse",
    email: "Adresse e-mail",
    noEmail: /Indiquez votre adresse e-mail/,
    continue: "Enregistrer et continuer",
    firstName: "Prénom",
    lastName: "Nom",
    line1: "Numéro et rue",
    postalCode: "Code postal",
    noPostalCode: /Remplissez le champ «\s*Code postal\s*»/,
    city: "Ville",
    invoice: /Payer sur facture/,
    order: "Commande avec obligation de paiement",
    thanks: "Merci. Votre commande est enregistrée.",
  },
} as const

for (const locale of ["de-de", "fr-fr"] as const) {
  test(`a guest in ${locale} is led to an order in the language of the market`, async ({
    page,
    admin,
  }) => {
    test.setTimeout(90_000)
    const text = words[locale]
    const buyer = guestIn(locale)
    const field = (name: string) => page.getByLabel(name, { exact: true })
    const next = page.getByRole("button", { name: text.continue })

    const product = new ProductPage(page)
    await product.open(locale, thread.product.handle)
    await product.choose(thread)
    await page.getByRole("button", { name: text.add }).click()
    await page.getByRole("link", { name: text.toCart }).click()
    await page.getByRole("link", { name: text.toCheckout }).click()

    await next.click()
    await expect(field(text.email)).toHaveAccessibleDescription(text.noEmail)
    await field(text.email).fill(buyer.email)
    await next.click()

    await field(text.firstName).fill(buyer.firstName)
    await field(text.lastName).fill(buyer.lastName)
    await field(text.line1).fill(buyer.address)
    await field(text.city).fill(buyer.city)
    await next.click()
    await expect(field(text.postalCode)).toHaveAccessibleDescription(text.noPostalCode)
    await field(text.postalCode).fill(buyer.postalCode)
    await next.click()

    await page.getByRole("radio", { name: /Standard/ }).check()
    await next.click()
    await page.getByRole("radio", { name: text.invoice }).check()
    await next.click()

    const amount = written(expectedOrder(buyer, [thread]).total, buyer)
    await expect(page.getByText(amount).first()).toBeVisible()
    await page.getByRole("button", { name: text.order, exact: true }).click()
    await expect(page.getByRole("heading", { name: text.thanks })).toBeVisible()
    expect(await admin.ordersOf(buyer.email)).toHaveLength(1)
  })
}
