# The site as files behind nginx: built in one stage, served in another that holds neither Node nor sources.
#   docker build --build-arg VESNIK_URL=https://vesti.example --build-arg VESNIK_COMMIT=$(git rev-parse HEAD) -t vesnik .
# Its steps are those of scripts/container-steps.mjs, which a test runs in a folder.

FROM node:22-bookworm-slim AS build
WORKDIR /build
ENV NODE_ENV=production
COPY package.json package-lock.json ./
RUN npm ci --include=dev --ignore-scripts --no-audit --no-fund
COPY . .
ARG VESNIK_URL
ARG VESNIK_NOW
ARG VESNIK_COMMIT
RUN node scripts/container-steps.mjs --to /site

FROM debian:bookworm-slim
RUN apt-get update \
 && apt-get install -y --no-install-recommends nginx libnginx-mod-http-brotli-static \
 && rm -rf /var/lib/apt/lists/* /etc/nginx/sites-enabled/*
COPY --from=build /site /srv/vesnik
# An own user, and nothing that has to be written but the temporary files in /tmp: the file system may be read-only.
USER www-data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s CMD ["/bin/bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080; printf 'GET /health.json HTTP/1.0\\r\\n\\r\\n' >&3; grep -q '\"status\":\"ok\"' <&3"]
CMD ["nginx", "-c", "/srv/vesnik/hosting/container.conf", "-e", "stderr", "-g", "daemon off;"]
