import { cart } from "./en/cart"
import { checkout } from "./en/checkout"

/**
 * Interface texts in English: the complete set, and the type of every other language.
 * `{name}` stands for a value that `fill` puts in. Guidance itself comes from the content package.
 */
export const en = {
  shop: {
    name: "Finegauge",
    tagline: "Threads, cannulas and injectors, drawn to scale",
    skip: "Skip to the content",
    sampleNotice: "Sample shop: products, prices and stock are sample data. Nothing is delivered.",
  },
  navigation: {
    main: "Main",
    catalogue: "Catalogue",
    guidance: "Safety guidance",
    cart: "Cart",
    cartCount: "{count} in the cart",
    market: "Market",
    chooseMarket: "Choose a market",
    breadcrumb: "You are here",
    home: "Home",
  },
  footer: {
    purpose:
      "Technical data and safety guidance for the devices practitioners use to lift, fill and inject.",
    guidanceStatus: "Guidance",
    guidanceDraft: "Draft, not clinically reviewed",
    data: "Data",
    dataSample: "Sample",
    units: "Units",
    unitsMetric: "mm, inch beside",
    unitsInch: "inch, mm beside",
    emergency: "Emergency",
  },
  form: {
    required: "required",
    optional: "optional",
    problem: "There is a problem",
  },
  notFound: {
    title: "This page is not in the drawer",
    text: "The address may be mistyped, or the product may no longer be listed.",
    toCatalogue: "Go to the catalogue",
    toGuidance: "Read the safety guidance",
  },
  error: {
    title: "This page could not be shown",
    text: "Something failed on our side. Nothing you entered was sent twice. Try again in a moment.",
    retry: "Try again",
    reference: "Reference",
  },
  cart,
  checkout,
}
