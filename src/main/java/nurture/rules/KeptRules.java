package nurture.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Compiled rules as bytes, so that a restart need not compile. They begin with what they were made
 * of and by: the text the engine compiled, and the {@link CompilerEdition} of the program. What was
 * made of something else is not read; what is read is checked like what was just compiled.
 */
final class KeptRules {

  private static final String KIND = "nurture compiled rules 2";

  /** Of one class, and in all; what was compiled from rules is far below. */
  private static final int LARGEST = 20_000_000;

  static byte[] written(EngineText text, CompiledRules compiled) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      out.writeUTF(KIND);
      out.writeUTF(CompilerEdition.NAME);
      out.writeUTF(text.checksum());
      out.writeInt(compiled.models().size());
      for (String model : compiled.models()) {
        out.writeUTF(model);
      }
      out.writeInt(compiled.classes().size());
      for (Map.Entry<String, byte[]> one : compiled.classes().entrySet()) {
        out.writeUTF(one.getKey());
        out.writeInt(one.getValue().length);
        out.write(one.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written to", e);
    }
    return bytes.toByteArray();
  }

  /** Empty if the bytes are not readable, or belong to other rules or another program. */
  static Optional<CompiledRules> read(EngineText text, byte[] kept) {
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(kept)))) {
      boolean ours =
          in.readUTF().equals(KIND)
              && in.readUTF().equals(CompilerEdition.NAME)
              && in.readUTF().equals(text.checksum());
      return ours ? Optional.of(compiled(in)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static CompiledRules compiled(DataInputStream in) throws IOException {
    List<String> models = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      models.add(in.readUTF());
    }
    Map<String, byte[]> classes = new TreeMap<>();
    int left = LARGEST;
    for (int i = in.readInt(); i > 0; i--) {
      String name = in.readUTF();
      int length = in.readInt();
      left -= length;
      if (length < 0 || left < 0) {
        throw new IOException("larger than rules compile to");
      }
      byte[] bytes = new byte[length];
      in.readFully(bytes);
      classes.put(name, bytes);
    }
    return new CompiledRules(classes, models);
  }

  private KeptRules() {}
}
