// Addresses are relative, so that the page works under any QUAESTOR_BASE_PATH.
Redoc.init(
  "openapi.json",
  { hideDownloadButton: false, nativeScrollbars: true, requiredPropsFirst: true },
  document.getElementById("viewer"),
);
