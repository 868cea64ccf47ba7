extension Int {
  /// This times `part` over `whole`, rounded towards zero; exact for any amounts, and held at the largest number where it
  /// would not fit. 0 where there is no whole.
  func times(_ part: Int, over whole: Int) -> Int {
    guard whole > 0 else { return 0 }
    let product = magnitude.multipliedFullWidth(by: part.magnitude)
    guard product.high < whole.magnitude else { return signum() * part.signum() * .max }
    let quotient = Int(clamping: whole.magnitude.dividingFullWidth(product).quotient)
    return signum() * part.signum() * quotient
  }
}
