import { errorTexts } from "../errors"

/** Texts that stand around every page, and on pages that are none. */
export const shell = {
  shop: {
    name: "Finegauge",
    skip: "Skip to the content",
    sampleNotice: "Sample shop: products, prices and stock are sample data. Nothing is delivered.",
  },
  navigation: {
    main: "Main",
    catalogue: "Catalogue",
    guidance: "Safety guidance",
    cart: "Cart",
    cartCount: "({count} items)",
    market: "Market",
    chooseMarket: "Choose a market",
    breadcrumb: "You are here",
    home: "Home",
  },
  footer: {
    purpose:
      "Technical data, drawings to scale and sourced safety guidance for threads, cannulas and injectors.",
    guidanceStatus: "Guidance",
    guidanceDraft: "draft",
    data: "Products and prices",
    dataSample: "sample data",
    units: "Units",
    unitsMetric: "mm (inch beside)",
    unitsInch: "inch (mm beside)",
    emergency: "Emergency number",
    emergencyUnknown: "not recorded",
  },
  form: {
    required: "required",
    optional: "optional",
    problem: "There is a problem",
  },
  notFound: {
    title: "There is no page here",
    text: "The address may be mistyped, or the product is no longer listed.",
    toCatalogue: "Go to the catalogue",
    toGuidance: "Read the safety guidance",
  },
  error: errorTexts.en,
}
