/// C++ with the words of Arduino's libraries. To highlight.js 9 its aliases belong: it reads C as this, too.
extension Language {
  static let arduino = Language(
    Grammar.cpp(
      Keywords.cpp + [
        .keyword: "boolean byte word String",
        .builtIn: """
        Audio BSSID Bridge Client Console EEPROM Esplora EsploraTFT Ethernet EthernetClient EthernetServer
        EthernetUDP File FileIO FileSystem Firmata GPRS GSM GSMBand GSMClient GSMModem GSMPIN GSMScanner GSMServer
        GSMVoiceCall GSM_SMS HttpClient IPAddress IRread Keyboard LiquidCrystal Mailbox Mouse MouseController PImage
        Process RSSI RobotControl RobotMotor SD SPI SSID Scheduler Serial Server Servo SoftwareSerial Stepper Stream
        TFT Task USBHost WiFi WiFiClient WiFiServer WiFiUDP Wire YunClient YunServer addParameter analogRead
        analogReadResolution analogReference analogWrite analogWriteResolution answerCall attach attachGPRS
        attachInterrupt attached autoscroll available background beep begin beginPacket beginSD beginSMS beginSpeaker
        beginTFT beginTransmission beginWrite bit bitClear bitRead bitSet bitWrite blink blinkVersion buffer
        changePIN checkPIN checkPUK checkReg circle cityNameRead cityNameWrite clear clearScreen click close
        compassRead config connect connected constrain countryNameRead countryNameWrite createChar cursor debugPrint
        delay delayMicroseconds detach detachInterrupt digitalRead digitalWrite disconnect display displayLogos
        drawBMP drawCompass encryptionType end endPacket endSMS endTransmission endWrite exists exitValue fill find
        findUntil flush gatewayIP get getAsynchronously getBand getButton getCurrentCarrier getIMEI getKey
        getModifiers getOemKey getPINUsed getResult getSignalStrength getSocket getVoiceCallStatus getXChange
        getYChange hangCall height highByte home image interrupts isActionDone isDirectory isListening isPIN
        isPressed isValid keyPressed keyReleased keyboardRead knobRead leftToRight line lineFollowConfig listen
        listenOnLocalhost loadImage localIP loopKeyboardController lowByte macAddress maintain max messageAvailable
        micros millis min mkdir motorsStop motorsWrite mouseDragged mouseMoved mousePressed mouseReleased move
        noAutoscroll noBlink noBuffer noCursor noDisplay noFill noInterrupts noListenOnLocalhost noStroke noTone
        onReceive onRequest open openNextFile overflow parseCommand parseFloat parseInt parsePacket pauseMode peek
        pinMode playFile playMelody point pointTo position prepare press print printFirmwareVersion printVersion
        println process processInput pulseIn put random randomSeed read readAccelerometer readBlue readButton
        readBytes readBytesUntil readGreen readJoystickButton readJoystickSwitch readJoystickX readJoystickY
        readLightSensor readMessage readMicrophone readNetworks readRed readSlider readString readStringUntil
        readTemperature ready rect release releaseAll remoteIP remoteNumber remotePort remove requestFrom
        retrieveCallingNumber rewindDirectory rightToLeft rmdir robotNameRead robotNameWrite run runAsynchronously
        runShellCommand runShellCommandAsynchronously running scanNetworks scrollDisplayLeft scrollDisplayRight seek
        sendAnalog sendDigitalPortPair sendDigitalPorts sendString sendSysex serialEvent setBand setBitOrder
        setClockDivider setCursor setDNS setDataMode setFirmwareVersion setMode setPINUsed setSpeed setTextSize
        setTimeout setup shiftIn shiftOut shutdown size startLoop step stop stroke subnetMask switchPIN tempoWrite
        text tone transfer tuneWrite turn updateIR userNameRead userNameWrite voiceCall waitContinue width write
        writeBlue writeGreen writeJSON writeMessage writeMicroseconds writeRGB writeRed yield
        """,
        .literal: """
        ANALOG_MESSAGE DEFAULT DIGITAL_MESSAGE EXTERNAL FIRMATA_STRING HIGH INPUT INPUT_PULLUP INTERNAL INTERNAL1V1
        INTERNAL2V56 LED_BUILTIN LOW OUTPUT REPORT_ANALOG REPORT_DIGITAL SET_PIN_MODE SYSEX_START SYSTEM_RESET
        """,
      ]))
}
