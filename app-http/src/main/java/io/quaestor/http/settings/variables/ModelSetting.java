package io.quaestor.http.settings.variables;

/** Which language model is asked, and how. */
public enum ModelSetting implements Setting {
  LLM(
      "none",
      "none or openai or ollama",
      "Who is asked where the grammar declines. `openai` is everything that speaks"
          + " OpenAI's protocol; [models](models.md) tells more."),
  LLM_BASE_URL(
      "",
      "a URL such as http://localhost:11434",
      "Where the model is: `https://api.openai.com/v1` for `openai` and"
          + " `http://localhost:11434` for `ollama` unless set."),
  LLM_MODEL(
      "",
      "the name of a model",
      "The model to ask, for example `qwen2.5-coder:7b`; needed with `openai` and `ollama`."),
  LLM_TIMEOUT(
      "60s",
      Description.DURATION,
      "The longest that the model may take for one question, all calls together."),
  LLM_SHARE(
      "values",
      "schema or values or rows",
      "What the model is told: `schema` is nothing that stands in a cell, `values` single values of"
          + " the data, `rows` rows of results as well ([what is sent](models.md))."),
  LLM_ALONE(
      "false", Description.FLAG, "`true`: the model answers every question, and the grammar none."),
  LLM_VOTE(
      "1",
      "a whole number from 1 to 9",
      "How many translations of a question are made and compared, each a call; an odd number."),
  LLM_CONFIDENCE(
      "0.5",
      "a number from 0 to 1, with a point before its decimals",
      "How sure a model's answer must be to be given. Below,"
          + " [the person is asked](models.md#how-sure-an-answer-is) what is meant."),
  LLM_TEMPERATURE("0", "0 or none", "`none`: no temperature is sent, for models that refuse one."),
  LLM_PROMPT_PRICE(
      "",
      "a number from 0 to 1000000, with a point before its decimals",
      "What a million tokens sent cost, so that answers say what they cost; goes together with"
          + " the next."),
  LLM_COMPLETION_PRICE(
      "",
      "a number from 0 to 1000000, with a point before its decimals",
      "What a million tokens received cost."),
  LLM_CURRENCY("USD", "the name of a currency", "The currency of the two prices.");

  @SuppressWarnings("ImmutableEnumChecker") // a record of texts
  private final Description description;

  ModelSetting(String standard, String allowed, String text) {
    this.description = new Description(standard, allowed, text);
  }

  @Override
  public Subject subject() {
    return Subject.MODEL;
  }

  @Override
  public Description description() {
    return description;
  }
}
