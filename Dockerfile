# The portal as an image: build with the SDK, run on the plain runtime as a user without rights.
ARG DOTNET=10.0

FROM mcr.microsoft.com/dotnet/sdk:${DOTNET} AS build
WORKDIR /src
# Project files first: packages are restored again only when they change.
COPY global.json Directory.Build.props Directory.Packages.props ./
COPY eng/ eng/
COPY src/GovService.Domain/GovService.Domain.csproj src/GovService.Domain/packages.lock.json src/GovService.Domain/
COPY src/GovService.UseCases/GovService.UseCases.csproj src/GovService.UseCases/packages.lock.json src/GovService.UseCases/
COPY src/GovService.Infrastructure/GovService.Infrastructure.csproj src/GovService.Infrastructure/packages.lock.json src/GovService.Infrastructure/
COPY src/GovService.Web/GovService.Web.csproj src/GovService.Web/packages.lock.json src/GovService.Web/
# The image may carry another patch of the SDK than a desk.
RUN sed -i 's/"rollForward": "disable"/"rollForward": "latestFeature"/' global.json \
    && dotnet restore src/GovService.Web --locked-mode
COPY content/ content/
COPY src/ src/
RUN dotnet publish src/GovService.Web -c Release --no-restore -o /portal

# Debian-based: Pango, Cairo and the CJK fonts draw the PDF files.
FROM mcr.microsoft.com/dotnet/aspnet:${DOTNET}-bookworm-slim AS portal
RUN apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
        curl fonts-noto-cjk libpangocairo-1.0-0 \
    && rm -rf /var/lib/apt/lists/* \
    && install -d -o app -g app -m 0700 /data
COPY --from=build /portal /portal
WORKDIR /portal
USER app
ENV ASPNETCORE_ENVIRONMENT=Production \
    ASPNETCORE_URLS=http://+:8080 \
    GOVSERVICE_DATA=/data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["curl", "--fail", "--silent", "--show-error", "http://127.0.0.1:8080/health/live"]
ENTRYPOINT ["dotnet", "GovService.Web.dll"]
