package ir.kargozar.faults;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/**
 * A JVM that has done a clerk's work before, and forks (POSIX {@code fork}) for each order: the child is a process with one
 * thread and warm code, which opens the workspace by itself. Says the child's number, and how it ended.
 */
final class Fork {
    private static final int WARM = 40;
    private static final MethodHandle FORK = function("fork", FunctionDescriptor.of(JAVA_INT));
    private static final MethodHandle WAIT =
            function("waitpid", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT));
    private static final MethodHandle EXIT = function("_exit", FunctionDescriptor.ofVoid(JAVA_INT));

    private Fork() {}

    private static MethodHandle function(String name, FunctionDescriptor descriptor) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().find(name).orElseThrow(), descriptor);
    }

    public static void main(String[] arguments) throws Throwable {
        for (int i = 0; i < WARM; i++) {
            Clerk.work(Clerk.Task.of(arguments));
        }
        System.out.println("warm");
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (@Nullable String order = orders.readLine(); order != null; order = orders.readLine()) {
            Clerk.Task task = Clerk.Task.of(order.split(" ", -1));
            int child = (int) FORK.invokeExact();
            if (child == 0) {
                try {
                    Clerk.work(task);
                } finally {
                    EXIT.invokeExact(0);
                }
            }
            System.out.println(child);
            System.out.println(ended(child));
        }
    }

    /** The status that {@code waitpid} gives. */
    private static int ended(int child) throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment status = arena.allocate(MemoryLayout.sequenceLayout(1, JAVA_INT));
            int waited = (int) WAIT.invokeExact(child, status, 0);
            return waited == child ? status.get(JAVA_INT, 0) : -1;
        }
    }
}
