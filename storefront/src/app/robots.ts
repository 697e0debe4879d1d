import type { MetadataRoute } from "next"
import { markets } from "@/config/markets"
import { env } from "@/lib/env"

/** Read at run time: the shop's address is not known when it is built. */
export const dynamic = "force-dynamic"

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: markets.flatMap(({ locale }) => [
        `/${locale}/cart`,
        `/${locale}/checkout`,
        `/${locale}/search`,
      ]),
    },
    sitemap: `${env().SHOP_URL}/sitemap.xml`,
  }
}
