# syntax=docker/dockerfile:1

# Compiles, and keeps of the packages only what runs.
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY tsconfig.json ./
COPY scripts scripts
COPY src src
RUN node scripts/build.js --clean && npm prune --omit=dev

FROM node:22-slim
ENV NODE_ENV=production \
    QUOTH_DATA_PATH=/data/quoth.db \
    QUOTH_CACHE_PATH=/data/cache \
    QUOTH_HTTP=0.0.0.0:9464
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE PRIVACY.md ./
COPY scripts scripts
COPY knowledge knowledge
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 9464
# Node handles SIGTERM itself: answers under way are finished first.
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=5m --retries=3 CMD ["node", "scripts/healthcheck.js"]
ENTRYPOINT ["node", "dist/cli.js"]
CMD ["bot"]
