/// Records of a batch of which it is known what became of them.
struct Settlement {
    var delivery: BatchDelivery
    /// The places of the records, side by side.
    var places: Range<Int>
    var outcome: BatchDelivery.Outcome
    /// The numbers of the batch's records for the history, empty where nobody writes one.
    var numbers: [UInt64]
}
