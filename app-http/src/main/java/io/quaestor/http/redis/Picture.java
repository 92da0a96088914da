package io.quaestor.http.redis;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Map;

/** What Jackson must know of a chart: its picture is JSON of its own. */
interface Picture {
  @JsonSerialize(using = PictureWriter.class)
  @JsonDeserialize(using = PictureReader.class)
  Map<String, Object> vegaLite();
}
