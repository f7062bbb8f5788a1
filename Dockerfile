# The bot with its model inside; corpus, records and index on the volume /data. A new volume begins with the corpus of the
# project; what editors add or take out stays there.
# docker build -t on-the-record . && docker run -d --name on-the-record --env-file .env -v on-the-record:/data on-the-record

FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# No package needs a script of its own to be built: binaries come as packages.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY src src
COPY scripts scripts
RUN npm run build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund \
  && rm -rf node_modules/onnxruntime-node/bin/napi-v3/darwin node_modules/onnxruntime-node/bin/napi-v3/win32

FROM node:20-bookworm-slim
ENV NODE_ENV=production DATA_DIR=/data CORPUS_DIR=/data/corpus CASES_DIR=/data/cases
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE figures.json ./
COPY models models
COPY --chown=node:node corpus /data/corpus
RUN chown node:node /data && chmod 700 /data
USER node
VOLUME /data
# Not through npm: signals go straight to the bot, which finishes what is in flight within 5 seconds.
CMD ["node", "dist/src/bot.js"]
