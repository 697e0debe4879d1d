import { defineConfig } from "@medusajs/framework/utils"
import { env } from "./src/env"

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    http: {
      storeCors: env.STORE_CORS,
      adminCors: env.ADMIN_CORS,
      authCors: env.AUTH_CORS,
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
    },
    // A Secure cookie is never sent over http, so the dashboard on loopback could not log in.
    cookieOptions: {
      sameSite: "lax",
      secure: env.ADMIN_CORS.split(",").every((origin) => origin.trim().startsWith("https://")),
    },
  },
  admin: { path: "/app" },
  modules: [
    { resolve: "./src/modules/specification" },
    { resolve: "./src/modules/guidance" },
    { resolve: "./src/modules/legal-text" },
    { resolve: "./src/modules/product-search" },
    {
      resolve: "./src/modules/change-signal",
      options: { storefrontUrl: env.STOREFRONT_URL, secret: env.REVALIDATE_SECRET },
    },
  ],
})
