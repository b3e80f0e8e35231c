# caseload in a container, beside the server of docker-compose.yml:
#
#   docker compose up --detach --wait
#   docker build --tag caseload .
#   docker run --rm --network caseload_default \
#       --env DATABASE_URL=postgres://caseload:caseload@postgres:5432/caseload caseload load
#
# A DuckDB file appears in a folder of yours with `--volume "$PWD:/data" --user "$(id -u):$(id -g)"`, and no DATABASE_URL.

FROM rust:1.95-slim-bookworm AS build
# hadolint ignore=DL3008 # the distribution's newest: a pinned version is soon gone from its servers
RUN apt-get update && \
    apt-get install --yes --no-install-recommends g++ python3-pip && \
    rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
# How DuckDB is had, see caseloadw: its released library takes minutes. With `source` it is compiled, and in the program.
ARG CASELOAD_DUCKDB=pypi
ENV XDG_CACHE_HOME=/cache CARGO_TARGET_DIR=/target
RUN mkdir -p /image/lib /image/bin && \
    ./caseloadw --build && \
    cp /target/release/caseload /image/lib/ && \
    find /cache -name '*.so' -exec cp {} /image/lib/ \; && \
    strip /image/lib/caseload && \
    ln -s ../lib/caseload/caseload /image/bin/caseload && \
    scripts/share /target/release/caseload /image

FROM debian:bookworm-slim
# hadolint ignore=DL3008
RUN apt-get update && \
    apt-get install --yes --no-install-recommends ca-certificates libstdc++6 && \
    rm -rf /var/lib/apt/lists/* && \
    useradd --create-home --uid 1000 caseload && \
    install --directory --owner caseload /data
COPY --from=build /image/lib /usr/local/lib/caseload
COPY --from=build /image/bin /usr/local/bin
COPY --from=build /image/share /usr/local/share
USER 1000
WORKDIR /data
ENTRYPOINT ["caseload"]
CMD ["--help"]
