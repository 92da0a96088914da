import { render } from "preact";
import { languageOf, serverOf, themeOf } from "./attributes";
import { Embedded } from "./Embedded";
import { styles } from "./styles";

const SCRIPT = import.meta.url;

/**
 * `<quaestor-ask src="https://quaestor.example.com/">`: a question box and its answer in any page.
 * docs/embedding-the-page.md tells of its attributes and events.
 */
class QuaestorAsk extends HTMLElement {
  static readonly observedAttributes = ["src", "dataset", "question", "lang", "theme", "key"];

  connectedCallback(): void {
    if (!this.shadowRoot) {
      this.attachShadow({ mode: "open" }).adoptedStyleSheets = [styles()];
    }
    this.show();
  }

  disconnectedCallback(): void {
    if (this.shadowRoot) {
      render(null, this.shadowRoot);
    }
  }

  attributeChangedCallback(): void {
    if (this.isConnected) {
      this.show();
    }
  }

  private show(): void {
    if (!this.shadowRoot) {
      return; // not connected yet: attributes come first
    }
    render(
      <Embedded
        src={serverOf(this.getAttribute("src"), document.baseURI, SCRIPT)}
        dataset={this.getAttribute("dataset") || undefined}
        question={this.getAttribute("question")?.trim() || undefined}
        language={languageOf(this)}
        theme={themeOf(this.getAttribute("theme"))}
        apiKey={this.getAttribute("key") ?? ""}
        onAnswer={(answer) => this.tell("quaestor-answer", answer)}
        onDecline={(problem) => this.tell("quaestor-decline", problem)}
      />,
      this.shadowRoot,
    );
  }

  private tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

if (!customElements.get("quaestor-ask")) {
  customElements.define("quaestor-ask", QuaestorAsk);
}
