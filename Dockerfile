# syntax=docker/dockerfile:1
# The server with a Java of its own, on a small Debian. 'docker build -t quaestor .' needs nothing but the network.

FROM node:22.20.0-bookworm-slim AS node

FROM maven:3.9.11-eclipse-temurin-25 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules/npm /usr/local/lib/node_modules/npm
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /build
COPY . .
# No page, no image. The tests have their place before this: './quaestor test'.
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.npm \
    WEB_PAGE=required mvn -B -ntp -q -pl app-http -am -DskipTests package
# The build ends here when the server that it has made does not answer.
RUN java build-tools/Bundle.java app-http/target/quaestor.jar /opt/quaestor \
    && java build-tools/WarmUp.java /opt/quaestor/quaestor.aot /opt/quaestor/bin/quaestor /opt/quaestor/aot.options

FROM debian:12.12-slim
LABEL org.opencontainers.image.title="Quaestor" \
      org.opencontainers.image.description="Answers questions about sales data asked in plain words" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.base.name="docker.io/library/debian:12.12-slim"
RUN groupadd --system --gid 10001 quaestor \
    && useradd --system --uid 10001 --gid quaestor --home-dir /data --no-create-home --shell /usr/sbin/nologin quaestor \
    && install -d -o quaestor -g quaestor -m 750 /data \
    && ln -s /opt/quaestor/bin/quaestor /usr/local/bin/quaestor
COPY --from=build /opt/quaestor /opt/quaestor
ENV LANG=C.UTF-8 \
    QUAESTOR_HOST=0.0.0.0 \
    QUAESTOR_DATA_DIR=/data
USER 10001:10001
WORKDIR /data
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=6s --start-period=60s --start-interval=1s CMD ["/opt/quaestor/bin/healthy"]
ENTRYPOINT ["/opt/quaestor/bin/quaestor"]
