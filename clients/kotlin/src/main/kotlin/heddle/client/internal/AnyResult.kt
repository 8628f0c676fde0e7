package heddle.client.internal

import heddle.client.json.asJson
import kotlinx.serialization.DeserializationStrategy
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.encoding.Decoder
import kotlinx.serialization.json.JsonElement

/** The result of a request that tells nothing: whatever it is. */
internal object AnyResult : DeserializationStrategy<Unit> {
    override val descriptor: SerialDescriptor = JsonElement.serializer().descriptor

    override fun deserialize(decoder: Decoder) {
        decoder.asJson().decodeJsonElement()
    }
}
