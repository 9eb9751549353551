import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** java Grow.java FROM TO N: the meeting in the folder FROM with N sessions instead of its own, into TO (its new slug). */
class Grow {

    public static void main(String[] arguments) throws IOException {
        Path from = Path.of(arguments[0]);
        Path to = Path.of(arguments[1]);
        int wanted = Integer.parseInt(arguments[2]);
        Files.createDirectories(to);
        for (String same : List.of("rooms.csv", "tracks.csv", "types.csv")) {
            Files.copy(from.resolve(same), to.resolve(same));
        }
        String slug = from.getFileName().toString();
        Files.writeString(to.resolve("meeting.csv"),
                Files.readString(from.resolve("meeting.csv")).replace(slug, to.getFileName().toString()));
        grow(from.resolve("programme.csv"), to.resolve("programme.csv"), wanted, lines(from.resolve("programme.csv")) - 1);
        grow(from.resolve("speakers.csv"), to.resolve("speakers.csv"), wanted, lines(from.resolve("programme.csv")) - 1);
    }

    private static int lines(Path file) throws IOException {
        return Files.readAllLines(file).size();
    }

    /** Each copy's code ends with the number of the copy; the last copy is cut off where there are enough. */
    private static void grow(Path from, Path to, int wanted, int own) throws IOException {
        List<String> lines = Files.readAllLines(from);
        List<String> grown = new ArrayList<>(List.of(lines.get(0)));
        List<String> codes = Files.readAllLines(from.resolveSibling("programme.csv")).stream().skip(1)
                .map(Grow::code).toList();
        for (int copy = 0; copy * own < wanted; copy++) {
            List<String> kept = codes.subList(0, Math.min(own, wanted - copy * own));
            for (String line : lines.subList(1, lines.size())) {
                if (kept.contains(code(line))) {
                    grown.add(copy == 0 ? line : code(line) + "." + copy + line.substring(code(line).length()));
                }
            }
        }
        Files.write(to, grown);
    }

    private static String code(String line) {
        return line.substring(0, line.indexOf(','));
    }
}
