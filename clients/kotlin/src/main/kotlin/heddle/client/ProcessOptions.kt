package heddle.client

import java.nio.file.Path
import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds

/**
 * How a server is started.
 *
 * @property folder where it works; that of this program when left out
 * @property environment added to the environment of this program; null takes a variable away
 * @property closeTimeout how long it may take to end after its input was closed, and again after it was asked to stop
 * @property onStderr gets what it writes to standard error, line by line; the last lines are kept for errors anyway
 */
public class ProcessOptions(
    public val folder: Path? = null,
    public val environment: Map<String, String?> = emptyMap(),
    public val closeTimeout: Duration = 2.seconds,
    public val onStderr: (String) -> Unit = {},
)
