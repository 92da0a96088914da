// Addresses are relative, so that the page works under any QUAESTOR_BASE_PATH.
SwaggerUIBundle({
  url: "openapi.json",
  dom_id: "#viewer",
  deepLinking: true,
  docExpansion: "list",
  displayRequestDuration: true,
  validatorUrl: null, // would ask another host
});
